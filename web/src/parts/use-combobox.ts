import { useEffect, useState } from 'preact/hooks'
import type { TargetedEvent, TargetedKeyboardEvent } from 'preact'

export interface ComboboxSettings {
  /** Unique on the page; a prefix of the ids of the list and its options. */
  readonly id: string
  /** How many options there are. */
  readonly count: number
  /** Whether the options belong to the current text. */
  readonly isFresh: boolean
  /** The option that Enter chooses before any arrow key. */
  readonly begins: 'with the first' | 'with none'
  readonly onChoose: (index: number) => void
  /** Called on Enter without an active option. */
  readonly onEnter?: () => void
  /** Called on Escape when the list is closed. */
  readonly onEscape?: () => void
  /** Called when the field loses the focus without a choice. */
  readonly onLeave?: () => void
}

/**
 * A text field with a list of options, by the combobox pattern of the WAI-ARIA practices: the focus stays in the
 * field, arrows move through the list, Home and End jump to its ends after an arrow, Enter chooses, Escape closes and
 * then clears.
 */
export function useCombobox(settings: ComboboxSettings) {
  const { id, count, isFresh, begins, onChoose, onEnter, onEscape, onLeave } = settings
  const [state, setState] = useState<State>(closed)
  const isOpen = state.is === 'open'
  const active = isOpen && state.active < count ? activeOf(state, { isFresh, begins, count }) : -1
  const activeId = active < 0 ? undefined : `${id}-option-${active}`

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  useEffect(() => {
    // Enter was pressed before the options for the current text arrived.
    if (state.is !== 'open' || !state.isAwaited || !isFresh) return
    if (count > 0) choose(0)
    else setState(open)
  }, [state, isFresh, count])

  function choose(index: number): void {
    setState(closed)
    onChoose(index)
  }

  function moveTo(index: number): void {
    setState({
      is: 'open',
      active: count === 0 ? -1 : (index + count) % count,
      isByHand: true,
      isAwaited: false,
    })
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    const isMoving = isOpen && state.isByHand && active >= 0
    const steps: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => (event.altKey || !isOpen ? setState(open) : moveTo(active + 1)),
      ArrowUp: () => (event.altKey ? setState(closed) : moveTo(active < 0 ? count - 1 : active - 1)),
      Home: isMoving ? () => moveTo(0) : undefined,
      End: isMoving ? () => moveTo(count - 1) : undefined,
      Escape: isOpen ? () => setState(closed) : onEscape,
      Enter: () => onEnterKey(),
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    step()
  }

  function onEnterKey(): void {
    if (active >= 0) choose(active)
    else if (isOpen && begins === 'with the first' && !isFresh) setState({ ...open, isAwaited: true })
    else {
      setState(closed)
      onEnter?.()
    }
  }

  return {
    isOpen,
    active,
    /** Call it when the text changes or the field is clicked. */
    open: () => setState(open),
    close: () => setState(closed),
    field: {
      role: 'combobox',
      autocomplete: 'off',
      autocorrect: 'off',
      spellcheck: false,
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': `${id}-list`,
      'aria-activedescendant': activeId,
      onKeyDown,
      onBlur: () => {
        setState(closed)
        onLeave?.()
      },
    },
    list: { id: `${id}-list`, role: 'listbox', hidden: !isOpen },
    optionOf: (index: number) =>
      ({
        id: `${id}-option-${index}`,
        role: 'option',
        'aria-selected': index === active,
        // Keeps the focus in the field on mouse down.
        onMouseDown: (event: TargetedEvent) => event.preventDefault(),
        onClick: () => choose(index),
      }) as const,
  } as const
}

type State =
  | { readonly is: 'closed' }
  | {
      readonly is: 'open'
      readonly active: number
      /** Whether an arrow key moved to it. */
      readonly isByHand: boolean
      /** Enter was pressed; the first option is chosen when it arrives. */
      readonly isAwaited: boolean
    }

const closed: State = { is: 'closed' }

const open = { is: 'open', active: -1, isByHand: false, isAwaited: false } as const satisfies State

function activeOf(
  state: { readonly active: number; readonly isByHand: boolean },
  { isFresh, begins, count }: Pick<ComboboxSettings, 'isFresh' | 'begins' | 'count'>,
): number {
  if (state.isByHand) return state.active
  return isFresh && begins === 'with the first' && count > 0 ? 0 : -1
}
