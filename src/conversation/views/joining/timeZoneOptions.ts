import type { Programme } from '../../../core/programme/programme.ts';
import type { Option } from '../../../ports/view.ts';

/** One of the larger places on every offset in use, for those who work where the programme has no duty station. */
const elsewhere = [
  ...['Pacific/Honolulu', 'America/Anchorage', 'America/Los_Angeles', 'America/Denver', 'America/Chicago'],
  ...['America/Mexico_City', 'America/Bogota', 'America/Panama', 'America/New_York', 'America/Port-au-Prince'],
  ...['America/Santiago', 'America/St_Johns', 'America/Sao_Paulo', 'Atlantic/Cape_Verde', 'UTC', 'Africa/Casablanca'],
  ...['Africa/Dakar', 'Europe/London', 'Africa/Lagos', 'Europe/Paris', 'Europe/Berlin', 'Africa/Johannesburg'],
  ...['Africa/Cairo', 'Asia/Jerusalem', 'Europe/Kyiv', 'Europe/Istanbul', 'Africa/Nairobi', 'Asia/Riyadh'],
  ...['Asia/Tehran', 'Asia/Dubai', 'Asia/Kabul', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Kolkata', 'Asia/Kathmandu'],
  ...['Asia/Dhaka', 'Asia/Yangon', 'Asia/Bangkok', 'Asia/Jakarta', 'Asia/Shanghai', 'Asia/Manila', 'Asia/Tokyo'],
  ...['Asia/Seoul', 'Australia/Adelaide', 'Australia/Sydney', 'Pacific/Port_Moresby', 'Pacific/Noumea'],
  ...['Pacific/Auckland', 'Pacific/Fiji', 'Pacific/Apia', 'Pacific/Tongatapu'],
];

/** Zones to choose from, west to east: the programme's own, the person's present one, and the rest of the world. */
export function timeZoneOptions(programme: Programme, present: string | null, now: Date): readonly Option[] {
  const own = programme.dutyStations.map(({ timeZone }) => timeZone);
  const zones = [...new Set([...own, ...elsewhere, ...(present === null ? [] : [present])])];
  return zones
    .map((zone) => ({ zone, ...offsetOf(zone, now) }))
    .sort((a, b) => a.minutes - b.minutes || a.zone.localeCompare(b.zone))
    .map(({ zone, shown }) => ({ value: zone, label: `${placeOf(zone)} (${shown})` }));
}

/** `America/Port-au-Prince` reads Port-au-Prince. */
const placeOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

function offsetOf(zone: string, now: Date): { minutes: number; shown: string } {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(now);
  const offset = (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT').replace('GMT', '');
  const [hours = '0', minutes = '0'] = offset.replace(/^[+-]/u, '').split(':');
  const size = Number(hours) * 60 + Number(minutes);
  return { minutes: offset.startsWith('-') ? -size : size, shown: `UTC${offset}` };
}
