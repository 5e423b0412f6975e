// @msagl/core 1.1.24 declares layer constraints and does not implement them ("Method not implemented").
// This subclass gives every node the layer and the order that the request states, and leaves placing to the package.
import { LayeredLayout } from '@msagl/core'

export class PinnedLayers extends LayeredLayout {
  constructor(geometry, settings, request) {
    super(geometry, settings, null)
    this.request = request
    // The package counts layers from the bottom and has none that is empty.
    const used = [...new Set(request.nodes.map((node) => node.layer))].sort((a, b) => b - a)
    const fromBottom = new Map(used.map((layer, index) => [layer, index]))
    this.pinned = request.nodes.map((node) => fromBottom.get(node.layer))
    this.IntGraph.edges.forEach((edge, index) => { edge.weight = request.links[index].weight })
  }

  cycleRemoval() {
    this.database.addFeedbackSet([]) // links lead to later layers only
  }

  ExtendLayeringToUngluedSameLayerVertices(layering) {
    const unglued = super.ExtendLayeringToUngluedSameLayerVertices(layering)
    return unglued.map((_, index) => this.pinned[index])
  }

  YLayeringAndOrderingWithoutHorizontalConstraints(layers) {
    const kept = this.CreateProperLayeredGraph(layers.y)
    const place = (node) => this.request.nodes[node]?.place ?? 0
    for (const layer of kept.Layers) layer.sort((a, b) => place(a) - place(b)) // the package lists the nodes of a layer by their index
    kept.UpdateXFromLayers()
    return kept
  }
}
