// Makes a change, whole, under the record's lock, unless another was made meanwhile, or this one has been made already.
MATCH (record:Record)
SET record.lock = $change
WITH record
WHERE record.version = $version AND record.loading IS NULL AND NOT EXISTS { (:Change {id: $change}) }
{{removeEdges}}
{{putNodes}}
{{putEdges}}
{{close}}
{{removeNodes}}
{{log}}
CREATE (:Change {version: $version + 1, id: $change, who: $who, made: $made, why: $why})
SET record.version = $version + 1, record.dataset = $dataset
RETURN [record.version] AS answer
