// Days as the method writes them: `YYYY-MM-DD`.

/** A day in the calendar of whoever looks. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day so many months after another, or the last one of a month that is too short for it. */
export function monthsAfter(date: Date, months: number): string {
  const last = new Date(date.getFullYear(), date.getMonth() + months + 1, 0);
  return dayOf(new Date(last.getFullYear(), last.getMonth(), Math.min(date.getDate(), last.getDate())));
}
