WITH p, collect(b) AS boards
UNWIND [board IN boards WHERE board.id = $board] AS chosen
UNWIND [board IN boards WHERE board.id <> $board] AS second
WITH p, CASE WHEN chosen.key < second.key THEN chosen ELSE second END AS one, CASE WHEN chosen.key < second.key THEN second ELSE chosen END AS other
