import { element } from './element.js'
import { STEP } from './keys.js'

const HELP = [
  ['Tab', 'goes into the diagram, on into what is said of a box, and out'], ['Arrow keys', 'on a box: along its lines, and from box to box through the rows; else they move the view'],
  ['Shift and arrow keys', 'move the view'], ['Enter', 'opens the page of a box'], ['Escape', 'closes what is said of a box'], ['+  −  0', 'zoom in, zoom out, show all'],
  ['Ctrl and Z, Ctrl and Y', 'undo, redo'], ['Mouse', 'drag to move; Ctrl and the wheel zoom, and so does the wheel alone after a click on the diagram'],
  ['Touch', 'one finger moves, two zoom; a tap shows what is said of a box, a second tap opens its page'], ['?', 'opens this help'],
]

/** The buttons above a drawing, the help below them, and the line that tells what changed to those who do not see it. */
export class Controls {
  constructor(view, steps, reset) {
    this.steps = steps
    this.status = element('p', { class: 'diagram-status nhsuk-u-visually-hidden', role: 'status' })
    // On paper a part must not pass for the whole.
    this.told = element('p', { class: 'diagram-told', 'aria-hidden': 'true' })
    this.undo = button('Undo', () => steps.undo())
    this.redo = button('Redo', () => steps.redo())
    this.bar = element('div', { class: 'diagram-controls', role: 'group', 'aria-label': 'View of the diagram' },
      button('+', () => view.zoom(STEP), 'Zoom in'), button('−', () => view.zoom(1 / STEP), 'Zoom out'), button('Show all', () => view.fit()),
      this.undo, this.redo, button('Reset', reset))
    this.help = element('details', { class: 'nhsuk-details diagram-help' },
      element('summary', { class: 'nhsuk-details__summary' }, element('span', { class: 'nhsuk-details__summary-text' }, 'Keyboard, mouse and touch')),
      element('div', { class: 'nhsuk-details__text' }, element('dl', {}, ...HELP.flatMap(([key, does]) => [element('dt', {}, key), element('dd', {}, does)]))))
  }

  /** Opens the help and goes there. */
  showHelp() {
    this.help.open = true
    this.help.querySelector('summary').focus()
  }

  /** Which steps can be taken now. A button that cannot be used stays where it is, and in the order of Tab. */
  update() {
    this.undo.setAttribute('aria-disabled', String(!this.steps.canUndo))
    this.redo.setAttribute('aria-disabled', String(!this.steps.canRedo))
  }

  say(text) { this.status.textContent = text }
}

function button(text, act, name = null) {
  return element('button', { type: 'button', class: 'nhsuk-button nhsuk-button--secondary nhsuk-button--small', 'aria-label': name, click: act }, text)
}
