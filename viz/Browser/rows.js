/**
 * The boxes that are shown of a drawing in the order in which they are read: row after row from the top, each from the left; where lines lead across, column after
 * column from the left, each from the top. Lines lead across when more of them join boxes that lie beside each other than boxes that lie below.
 */
export function rows(drawing) {
  const areas = new Map([...drawing.boxes.values()].filter((box) => !drawing.isHidden(box)).map((box) => [box, box.getBBox()]))
  const isAcross = leadAcross(drawing, areas)
  const along = isAcross ? { start: 'x', size: 'width', beside: 'y' } : { start: 'y', size: 'height', beside: 'x' }
  const found = []
  for (const [box, area] of [...areas].sort(([, a], [, b]) => a[along.start] - b[along.start])) {
    const row = found.at(-1)
    // A row is what begins before the middle of the first box in it.
    if (row && area[along.start] < row.middle) row.boxes.push({ box, area })
    else found.push({ middle: area[along.start] + area[along.size] / 2, boxes: [{ box, area }] })
  }
  const boxes = found.flatMap((row) => row.boxes.sort((a, b) => a.area[along.beside] - b.area[along.beside]).map(({ box }) => box))
  return { isAcross, boxes }
}

function leadAcross(drawing, areas) {
  let beside = 0
  let below = 0
  for (const line of drawing.lines) {
    const [from, to] = drawing.endsOf(line).map((box) => areas.get(box))
    if (!from || !to) continue
    if (from.x + from.width <= to.x || to.x + to.width <= from.x) beside++
    if (from.y + from.height <= to.y || to.y + to.height <= from.y) below++
  }
  return beside > below
}
