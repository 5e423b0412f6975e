// The node that says what the record is; made once, and told the number of the schema.
MERGE (record:Record {id: 'record'})
ON CREATE SET record.version = 0
WITH record, record.schema IS NULL AS made
SET record.schema = $schema
RETURN [made] AS answer
