WITH p, collect(b) AS boards WHERE size(boards) > 1
UNWIND boards AS one
UNWIND boards AS other
WITH p, one, other WHERE one.key < other.key
