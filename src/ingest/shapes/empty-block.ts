import { blockKeys, type BlockKey } from './block-keys.ts'

/** A block to fill in: what it must have, each key with what it means, and what it may have as comments. */
export function emptyBlock(form: string): string {
  const keys = blockKeys(form)
  const acts = keys.filter(({ need }) => need === 'one of')
  const required = keys.filter(({ need }) => need === 'required')
  const optional = keys.filter(({ need }) => need === 'optional')
  const lines = [
    ...required.filter(({ key }) => key !== 'cite').map(emptyKey),
    ...acts.slice(0, 1).map((act) => chosenKey(act, acts)),
    ...required.filter(({ key }) => key === 'cite').map(() => 'cite: { section: , paragraph: , anchor: }'),
    ...(optional.length > 0
      ? ['# It may have these too:', ...optional.map((key) => `# ${emptyKey(key)}`)]
      : []),
  ]
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}\n`).join('')
}

function emptyKey({ key, meaning }: BlockKey): string {
  if (key === 'items') return 'items: # The blocks of the list, each indented by four spaces and a hyphen.'
  return `${key}: # ${meaning}`
}

/** One of several keys has to be there: the first, with the others beside it. */
function chosenKey({ key, meaning }: BlockKey, all: readonly BlockKey[]): string {
  const others = all.slice(1).map((other) => `\`${other.key}\``)
  return `${key}: # ${meaning}${others.length === 0 ? '' : ` In its place: ${others.join(' or ')}.`}`
}
