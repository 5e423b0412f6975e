/** Makes an element: its attributes, then its children. An attribute of false or null is left out; a function listens to the event it is named after. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value)
    else if (value === true) made.setAttribute(key, '')
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value)
  }
  made.append(...children.filter((child) => child !== null && child !== undefined))
  return made
}

/** A number of things: 1 box, 12 boxes. */
export function count(number, one, many) {
  return `${number} ${number === 1 ? one : many}`
}
