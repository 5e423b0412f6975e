[x IN {{level}} | [x[0].id, x[2], x[3], x[4], [y IN x[1] | {{told}}]]]
