const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An ISO date for display, at its own precision: 2011-03-17 is "17 March 2011", 2011-03 "March 2011". */
export function dateLabel(date: string): string {
  const [year = '', month, day] = date.split('-')
  const monthName = month === undefined ? undefined : months[Number(month) - 1]
  if (monthName === undefined) return date
  return day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`
}
