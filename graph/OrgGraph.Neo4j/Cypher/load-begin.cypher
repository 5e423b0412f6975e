// Says that the record is being loaded, under its lock, unless it has moved on or is being loaded otherwise than was seen.
MATCH (record:Record)
SET record.lock = $change
WITH record WHERE record.version = $version AND coalesce(record.loading, '') = $abandoned
SET record.loading = $change, record.loadingHash = $hash, record.loadingItems = $items, record.loaded = 0, record.toLoad = $all
RETURN [record.version] AS answer
