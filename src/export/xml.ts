import XMLBuilder from 'fast-xml-builder'
import { wellFormed } from './well-formed.ts'

/** An element: attributes by name, with `@` before it; children by name; its text as `text`. */
export interface XmlElement {
  readonly [name: string]: XmlValue | readonly XmlElement[] | XmlElement
}
type XmlValue = string | number | boolean

/** Elements as XML 1.0, without white space between them. */
export function xml(elements: XmlElement): string {
  return builder.build(elements)
}

/** A document whose frame stands before and after what `mark` stands for in it. */
export function xmlFrame(root: XmlElement): readonly [string, string] {
  const [before = '', after = ''] = xml(root).split(mark)
  return [`<?xml version="1.0" encoding="UTF-8"?>\n${before}\n`, `${after}\n`]
}

/** Stands in a frame for what is written piece by piece. */
export const mark = '\u{F0000}'

/** `entities` is missing in the library's types. */
const options = {
  attributeNamePrefix: '@',
  textNodeName: 'text',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  tagValueProcessor: (_name: string, value: unknown) => allowed(value),
  attributeValueProcessor: (_name: string, value: unknown) => allowed(value),
  // A parser takes bare line ends and tabs of an attribute for spaces, and any bare return for a line feed.
  entities: [
    { regex: /&/g, val: '&amp;' },
    { regex: />/g, val: '&gt;' },
    { regex: /</g, val: '&lt;' },
    { regex: /"/g, val: '&quot;' },
    { regex: /\r/g, val: '&#13;' },
    { regex: /\n/g, val: '&#10;' },
    { regex: /\t/g, val: '&#9;' },
  ],
}
const builder = new XMLBuilder(options)

/** XML has no way at all to write these characters. */
function allowed(value: unknown): string {
  return wellFormed(String(value)).replaceAll(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
    '\uFFFD',
  )
}
