[x IN {{level}} | [x.n.id, x.before, x.after, x.total, [y IN x.rows | {{told}}]]]
