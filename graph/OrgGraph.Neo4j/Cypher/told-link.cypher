// What is told of a link: the edge, and the holding by which it is carried.
[y[0].record, y[1].record]
