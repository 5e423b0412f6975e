import { element } from './element.js'

const FACETS = [['role', 'Role', 'Every role'], ['organisation', 'Organisation', 'Every organisation'], ['person', 'Highlight one person', 'Nobody']]

/** The controls that leave out kinds of line and make a role, an organisation or a person stand out. Only those that have a choice to offer. */
export class Filters {
  /** @param {(change: object) => void} choose takes what the reader chose. */
  constructor(drawing, choose) {
    this.boxes = new Map()
    this.selects = new Map()
    this.choose = choose
    const styles = drawing.term('line')
    const fields = [styles.length > 1 ? this.#lines(styles) : null, this.#selects(drawing)].filter(Boolean)
    this.element = fields.length === 0 ? null : element('details', { class: 'nhsuk-details diagram-filters' },
      element('summary', { class: 'nhsuk-details__summary' }, element('span', { class: 'nhsuk-details__summary-text' }, 'Filter and highlight')),
      element('div', { class: 'nhsuk-details__text diagram-filters__fields' }, ...fields))
  }

  /** Shows in the controls what is chosen. They open when anything is, so that nobody looks at a part and takes it for the whole. */
  set(state) {
    for (const [style, box] of this.boxes) box.checked = !state.without.includes(style)
    for (const [facet, select] of this.selects) select.value = state[facet]
    if (this.isChosen(state) && this.element) this.element.open = true
  }

  /** Whether a state leaves anything out or makes anything stand out. */
  isChosen(state) { return state.without.length > 0 || FACETS.some(([facet]) => state[facet]) }

  #lines(styles) {
    const items = styles.map(([style, name]) => {
      const id = `diagram-line-${style}`
      const box = element('input', { class: 'nhsuk-checkboxes__input', type: 'checkbox', id, change: () => this.#chooseLines() })
      this.boxes.set(style, box)
      return element('div', { class: 'nhsuk-checkboxes__item' }, box, element('label', { class: 'nhsuk-label nhsuk-checkboxes__label', for: id }, name))
    })
    return element('fieldset', { class: 'nhsuk-fieldset' },
      element('legend', { class: 'nhsuk-fieldset__legend nhsuk-fieldset__legend--s' }, 'Lines that are shown'),
      element('div', { class: 'nhsuk-checkboxes nhsuk-checkboxes--small' }, ...items))
  }

  #chooseLines() { this.choose({ without: [...this.boxes].filter(([, box]) => !box.checked).map(([style]) => style) }) }

  #selects(drawing) {
    const groups = FACETS.map(([facet, label, none]) => {
      const terms = drawing.term(facet)
      if (terms.length === 0) return null
      const id = `diagram-${facet}`
      const options = [['', none], ...terms.sort(([, one], [, other]) => one.localeCompare(other))]
      const select = element('select', { class: 'nhsuk-select', id, change: () => this.choose({ [facet]: select.value }) },
        ...options.map(([value, name]) => element('option', { value }, name)))
      this.selects.set(facet, select)
      return element('div', { class: 'nhsuk-form-group' }, element('label', { class: 'nhsuk-label', for: id }, label), select)
    }).filter(Boolean)
    return groups.length > 0 ? element('div', { class: 'diagram-filters__selects' }, ...groups) : null
  }
}
