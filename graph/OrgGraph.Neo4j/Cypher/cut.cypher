// An edge without an end of its own ends with the node at an end of it that ends first, unless that is before it starts.
WITH r, CASE WHEN f.endLo < t.endLo THEN f.endLo ELSE t.endLo END AS lo, CASE WHEN f.endHi < t.endHi THEN f.endHi ELSE t.endHi END AS hi
WITH r, lo, hi, r.ownEndLo = 2147483647 AND lo < 2147483647 AND hi > r.startLo AS cut
SET r.endLo = CASE WHEN cut THEN lo ELSE r.ownEndLo END, r.endHi = CASE WHEN cut THEN hi ELSE r.ownEndHi END
