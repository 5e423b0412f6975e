import { isPlace, read, write } from './link.js'

/** Where the steps are kept from one page to the next, and from where the reader left the last one. */
const KEPT = 'orggraph.steps'

/**
 * What the reader did, step by step, to be undone and done again. The address always tells the present state. A step that answers another
 * question (a filter, a person, another day, a part that is opened) is an entry of the browser's history, so that its Back button undoes it as well; one that
 * only moves the view is not, or leaving the page would take a press for every move. A step to another day or with another question is a page of its own:
 * the steps are kept for it, as long as it is a page of the same diagram that was reached from the one before. A page of it that has nothing to draw is no
 * step, because nothing could be undone there: it is passed over.
 */
export class Steps {
  /** @param {(state: object, how: string) => void} apply shows a state that is returned to. */
  constructor(apply) {
    this.apply = apply
    this.how = ''
    this.#resume()
    this.#mark()
    addEventListener('popstate', (event) => this.#returned(event))
    // A page that the browser had put by as it was knows nothing of the steps that were taken since.
    addEventListener('pageshow', (event) => {
      if (!event.persisted) return
      this.#resume()
      this.#mark()
      this.apply(this.state, this.how)
    })
  }

  get state() { return this.states[this.now] }

  get canUndo() { return this.now > 0 }

  get canRedo() { return this.now < this.states.length - 1 }

  /** Takes a step; nothing when it leads to where we are. */
  take(state, isEntry) {
    if (write(state) === write(this.state)) return
    this.states = [...this.states.slice(0, this.now + 1), { ...state, isEntry, entries: 1, page: page() }]
    this.now++
    if (isEntry) history.pushState(this.#place(), '', this.#address())
    this.#mark()
  }

  /** Keeps in the address what is no step: where the keyboard is. */
  note(change) {
    Object.assign(this.states[this.now] = { ...this.state }, change)
    this.#mark()
  }

  undo() { if (this.canUndo) this.#go(-1, this.state, 'Undone') }

  redo() { if (this.canRedo) this.#go(1, this.states[this.now + 1], 'Done again') }

  #go(by, { isEntry, entries }, how) {
    if (isEntry) {
      this.#keep(how)
      return history.go(by * (entries ?? 1)) // and the browser tells us that we returned, or asks for the page
    }
    this.now += by
    this.#mark()
    this.apply(this.state, how)
  }

  #returned(event) {
    if (isPlace(location.hash)) return
    const before = this.now
    const ours = event.state?.session === this.session && this.states[event.state.now]?.page === page()
    if (ours) this.now = event.state.now
    else this.#begin()
    this.#mark()
    this.apply(this.state, !ours ? 'Shown as the link says' : this.now < before ? 'Undone' : 'Done again')
  }

  /** Goes on where the page before, or this one at another time, left off; else begins anew. */
  #resume() {
    const kept = recall()
    const place = history.state
    if (kept && place?.session === kept.session && kept.states[place.now]?.page === page()) {
      Object.assign(this, { session: kept.session, states: kept.states, now: place.now, how: kept.how })
      // The address may say otherwise where it was written by hand.
      if (write(this.state) !== write(read(location.hash))) this.states[this.now] = { ...this.state, ...read(location.hash) }
    } else if (kept && !place?.session && cameFrom(last(kept))) {
      const state = read(location.hash)
      // Whoever came by the keyboard, from a box, goes on there.
      state.box ||= kept.states[kept.now].box
      Object.assign(state, { isEntry: true, entries: 1 + kept.passed.length, page: page() })
      Object.assign(this, { session: kept.session, states: [...kept.states.slice(0, kept.now + 1), state], now: kept.now + 1 })
    } else this.#begin()
  }

  #begin() {
    Object.assign(this, { session: Math.random().toString(36).slice(2), states: [{ ...read(location.hash), page: page() }], now: 0 })
  }

  #place() { return { session: this.session, now: this.now } }

  #mark() {
    if (!isPlace(location.hash)) history.replaceState(this.#place(), '', this.#address())
    this.#keep()
  }

  #keep(how = '') { sessionStorage.setItem(KEPT, JSON.stringify({ session: this.session, states: this.states, now: this.now, passed: [], how })) }

  #address() {
    const fragment = write(this.state)
    return location.pathname + location.search + (fragment ? `#${fragment}` : '')
  }
}

/** Passes over this page of a diagram, which has nothing to draw: it is counted among those between the last step and the next. */
export function pass() {
  const kept = recall()
  if (kept && cameFrom(last(kept))) sessionStorage.setItem(KEPT, JSON.stringify({ ...kept, passed: [...kept.passed, page()] }))
}

/** What is kept; null for nothing. */
function recall() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null')
  return kept && { passed: [], ...kept }
}

/** The page from which the next step leads on. */
function last(kept) { return kept.passed.at(-1) ?? kept.states[kept.now].page }

/** The question that this page answers: its address without what was done to the drawing. */
function page() { return location.pathname + location.search }

/** Whether this page was reached by a link or a form on a page of the same diagram. */
function cameFrom(before) {
  const from = document.referrer ? new URL(document.referrer) : null
  return from?.origin === location.origin && from.pathname + from.search === before && from.pathname === location.pathname
}
