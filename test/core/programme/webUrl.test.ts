import { expect, it } from 'vitest';
import { webUrl } from '../../../src/core/programme/webUrl.ts';

it('addresses that a programme or its coordinators set are of the web: nothing that a browser would run or read from a disk', () => {
  const refused = ['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x', ''];
  expect(refused.filter((url) => webUrl.safeParse(url).success)).toEqual([]);
  expect(webUrl.parse('https://www.un.org/ombudsman/')).toBe('https://www.un.org/ombudsman/');
});
