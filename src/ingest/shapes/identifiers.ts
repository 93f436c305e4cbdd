import { z } from 'zod'
import { identifierSchemes, schemeNames } from '../../model/identifier.ts'
import { date, oneOf, words } from './shapes.ts'

/** What others call an entity by, as the data give it. */
export const identifiers = z
  .array(
    z
      .strictObject(
        {
          scheme: oneOf(schemeNames),
          value: words('the identifier, as whoever gives it writes it'),
          checked: date.optional(),
        },
        { error: 'an identifier: {scheme, value}' },
      )
      .refine(({ scheme, value }) => hasForm(scheme, value), {
        error: 'a value of the form that its scheme prescribes',
        path: ['value'],
      }),
    { error: 'a list of identifiers: {scheme, value}' },
  )
  .meta({ description: 'What others call it by: UN symbols, country codes, treaty registrations.' })

function hasForm(scheme: string, value: string): boolean {
  const name = schemeNames.find((each) => each === scheme)
  return name !== undefined && identifierSchemes[name].test(value)
}
