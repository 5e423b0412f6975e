import { element } from './element.js'

/** How long the pointer must be at something before it shows, and how long it stays when the pointer leaves, so that it can be got into; in milliseconds. */
const [PAUSE, GRACE] = [150, 300]

/** Of a box with more lines than this, each line is one sentence; and of how many at most. */
const [FEW, MOST] = [2, 8]

/**
 * What is known of the box or the line that the pointer or the keyboard is at: role, dates, source, and where to go from there. The pointer can move
 * into it, Tab leads into it, Escape closes it (WCAG 2.2, 1.4.13). A finger's first tap on a box shows it, the second opens the box's page.
 */
export class Facts {
  constructor(ground, drawing, outline, actions) {
    Object.assign(this, { ground, drawing, outline, actions, of: null, timer: 0 })
    this.panel = element('div', { class: 'diagram-facts', id: `${drawing.svg.id || 'diagram'}-facts`, role: 'group', hidden: true })
    ground.append(this.panel)
    this.#listen()
  }

  /** Shows what is known of a box or a line, beside it. */
  show(one) {
    clearTimeout(this.timer)
    if (this.of === one) return
    this.hide()
    this.of = one
    const [name, ...facts] = this.drawing.factsOf(one)
    this.panel.replaceChildren(...this.#content(one, name, facts))
    this.panel.setAttribute('aria-label', `About ${name}`)
    this.panel.hidden = false
    one.setAttribute('aria-describedby', this.panel.id)
    this.#place(one)
    this.actions.light(one)
  }

  hide() {
    clearTimeout(this.timer)
    if (!this.of) return
    this.of.removeAttribute('aria-describedby')
    this.of = null
    this.panel.hidden = true
    this.actions.light(null)
  }

  #listen() {
    const { ground, panel } = this
    const at = (event) => event.target.closest?.('.diagram-box, .diagram-line')
    ground.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'touch' || event.buttons > 0) return
      if (panel.contains(event.target)) clearTimeout(this.timer)
      else if (at(event)) this.#approach(at(event))
      else this.#leave()
    })
    ground.addEventListener('pointerleave', (event) => { if (event.pointerType !== 'touch') this.#leave() })
    ground.addEventListener('focusin', (event) => { if (at(event) && event.target.matches(':focus-visible')) this.show(at(event)) })
    ground.addEventListener('focusout', (event) => { if (!ground.contains(event.relatedTarget)) this.hide() })
    // On the document, because a pointer can rest on a box while the keyboard is anywhere.
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.of) return
      if (panel.contains(document.activeElement)) this.of.focus({ preventScroll: true })
      this.hide()
      event.stopPropagation()
    }, true)
    this.drawing.svg.addEventListener('click', (event) => this.#tap(event, at(event)))
  }

  #tap(event, one) {
    if (event.pointerType !== 'touch' || event.defaultPrevented) return
    if (!one) return this.hide()
    if (this.of !== one) event.preventDefault()
    this.show(one)
  }

  /** The pointer is at something: it lights up at once, and is told of once the pointer rests there. */
  #approach(one) {
    clearTimeout(this.timer)
    if (one === this.of) return
    this.actions.light(one)
    this.timer = setTimeout(() => this.show(one), PAUSE)
  }

  /** The pointer is gone: what the keyboard is at is shown again, or after a while nothing. */
  #leave() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      if (this.panel.contains(document.activeElement)) return
      const focused = document.activeElement?.closest?.('.diagram-box')
      if (focused && focused === this.of) return this.actions.light(focused)
      this.hide()
      this.actions.light(null)
    }, GRACE)
  }

  #content(one, name, facts) {
    const box = one.matches('.diagram-box') ? one : null
    const lines = box ? this.#linesOf(box) : []
    const told = lines.map((line) => this.drawing.factsOf(line)).map(([sentence, ...more]) => (lines.length > FEW ? [sentence] : [sentence, ...more]).join('. '))
    const rest = told.length > MOST ? [`and ${told.length - MOST} more lines`] : []
    return [
      element('p', { class: 'diagram-facts__name' }, name), this.#links(box), list(facts), list([...told.slice(0, MOST), ...rest]),
    ].filter(Boolean)
  }

  /** The lines of a box that are shown. First those that say what it stands under, which would else be lost among many below it. */
  #linesOf(box) {
    const isUnder = (line) => line.dataset.to === box.dataset.id
    return this.drawing.linesOf(box.dataset.id).filter((line) => !this.drawing.isHidden(line)).sort((a, b) => isUnder(b) - isUnder(a))
  }

  #links(box) {
    if (!box) return null
    const parts = [...this.outline?.querySelectorAll(`[data-id="${CSS.escape(box.dataset.id)}"] > .outline-parts a`) ?? []]
    const links = parts.map((link) => element('a', { href: link.getAttribute('href') }, link.textContent))
    const to = box.getAttribute('href')
    // A folded box leads to itself unfolded, and says so among its parts.
    if (to && !parts.some((link) => link.getAttribute('href') === to)) links.unshift(element('a', { href: to }, 'Open its page'))
    for (const id of this.#people(box)) {
      const isLit = this.actions.person() === id
      const act = () => {
        this.actions.choosePerson(isLit ? '' : id)
        this.hide()
      }
      links.push(element('button', { type: 'button', class: 'diagram-link', click: act }, isLit ? 'Highlight nobody' : `Highlight ${this.drawing.name('person', id)}`))
    }
    return links.length > 0 ? element('ul', { class: 'diagram-facts__links' }, ...links.map((link) => element('li', {}, link))) : null
  }

  #people(box) {
    const own = box.dataset.id.split('#')[0]
    return [...new Set([...(own.startsWith('person/') ? [own] : []), ...(box.dataset.person ?? '').split(' ').filter(Boolean)])]
      .filter((id) => this.drawing.terms.person?.[id]).slice(0, 4)
  }

  /** Below the box or the line, else above it. On a narrow screen the style sheet puts it at the end of the screen that is further away. */
  #place(one) {
    const [area, around] = [one.getBoundingClientRect(), this.ground.getBoundingClientRect()]
    const { offsetWidth: width, offsetHeight: height } = this.panel
    const below = area.bottom + 6
    const fits = below + height <= innerHeight || area.top - 6 - height < 0
    this.panel.classList.toggle('is-above', area.top + area.height / 2 > innerHeight / 2)
    const left = Math.max(4, Math.min(area.left - around.left, around.width - width - 4))
    const top = (fits ? below : area.top - 6 - height) - around.top
    this.panel.style.left = `${left}px`
    this.panel.style.top = `${top}px`
  }
}

function list(texts) {
  return texts.length > 0 ? element('ul', {}, ...texts.map((text) => element('li', {}, text))) : null
}
