/** The place that an IANA zone is named after: `Port-au-Prince`, `New York`, `UTC`. */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
