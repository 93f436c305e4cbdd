import { useState } from 'preact/hooks'

/** Copies a text to the clipboard; if the browser refuses, shows the text to copy by hand. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  }
  return (
    <span class="copy">
      <button type="button" onClick={copy} onBlur={() => setState('ready')}>
        {children}
      </button>
      <span role="status" class="copy-said">
        {state === 'copied' && 'Copied.'}
        {state === 'refused' &&
          'The browser does not let the page copy; select the text and copy it yourself.'}
      </span>
      {state === 'refused' && <textarea readOnly rows={4} value={text} aria-label="Text to copy" />}
    </span>
  )
}
