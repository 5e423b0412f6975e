// Lays the graph on standard input out with elkjs, layered and orthogonal, in tiers: {nodes: [{id, width, height, tier}], links: [{from, to}], times}.
// Prints the median of the warm runs in milliseconds, the size, and the corners of each line.
import ELK from 'elkjs'
import { text } from 'node:stream/consumers'

const asked = JSON.parse(await text(process.stdin))
const graph = () => ({
  id: 'root',
  layoutOptions: {
    'elk.algorithm': 'layered',
    'elk.direction': 'DOWN',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.partitioning.activate': 'true',
    'elk.spacing.nodeNode': '24',
    'elk.layered.spacing.nodeNodeBetweenLayers': '50',
  },
  children: asked.nodes.map((node) => ({ id: node.id, width: node.width, height: node.height, layoutOptions: { 'elk.partitioning.partition': String(node.tier) } })),
  edges: asked.links.map((link, index) => ({ id: `e${index}`, sources: [link.from], targets: [link.to] })),
})
const elk = new ELK()
let drawn = await elk.layout(graph())
const taken = []
for (let i = 0; i < asked.times; i++) {
  const begun = performance.now()
  drawn = await elk.layout(graph())
  taken.push(performance.now() - begun)
}
taken.sort((a, b) => a - b)
const lines = drawn.edges.map((edge) => {
  const points = edge.sections.flatMap((section) => [section.startPoint, ...(section.bendPoints ?? []), section.endPoint])
  return { from: edge.sources[0], to: edge.targets[0], points: points.map((point) => [point.x, point.y]) }
})
console.log(JSON.stringify({ milliseconds: taken[Math.floor(taken.length / 2)], width: drawn.width, height: drawn.height, lines }))
