import { isPlace, read, write } from './link.js'

/**
 * What the reader did, step by step, to be undone and done again. The address always tells the present state. A step that answers another
 * question (a filter, a person) is an entry of the browser's history, so that its Back button undoes it as well; one that only moves the
 * view is not, or leaving the page would take a press for every move.
 */
export class Steps {
  /** @param {(state: object, how: string) => void} apply shows a state that is returned to. */
  constructor(apply) {
    this.apply = apply
    this.session = Math.random().toString(36).slice(2)
    this.states = [read(location.hash)]
    this.now = 0
    this.#mark()
    addEventListener('popstate', (event) => this.#returned(event))
  }

  get state() { return this.states[this.now] }

  get canUndo() { return this.now > 0 }

  get canRedo() { return this.now < this.states.length - 1 }

  /** Takes a step; nothing when it leads to where we are. */
  take(state, isEntry) {
    if (write(state) === write(this.state)) return
    this.states = [...this.states.slice(0, this.now + 1), { ...state, isEntry }]
    this.now++
    if (isEntry) history.pushState(this.#place(), '', this.#address())
    else this.#mark()
  }

  /** Keeps in the address what is no step: where the keyboard is. */
  note(change) {
    Object.assign(this.states[this.now] = { ...this.state }, change)
    this.#mark()
  }

  undo() { if (this.canUndo) this.#go(-1, this.state.isEntry) }

  redo() { if (this.canRedo) this.#go(1, this.states[this.now + 1].isEntry) }

  #go(by, isEntry) {
    if (isEntry) return history.go(by) // and the browser tells us that we returned
    this.now += by
    this.#mark()
    this.apply(this.state, by < 0 ? 'Undone' : 'Done again')
  }

  #returned(event) {
    if (isPlace(location.hash)) return
    const ours = event.state?.session === this.session
    const before = this.now
    if (ours) this.now = Math.min(event.state.now, this.states.length - 1)
    else [this.states, this.now] = [[read(location.hash)], 0]
    this.apply(this.state, !ours ? 'Shown as the link says' : this.now < before ? 'Undone' : 'Done again')
  }

  #place() { return { session: this.session, now: this.now } }

  #mark() { if (!isPlace(location.hash)) history.replaceState(this.#place(), '', this.#address()) }

  #address() {
    const fragment = write(this.state)
    return location.pathname + location.search + (fragment ? `#${fragment}` : '')
  }
}
