MATCH (now:R2PCurrent {name: 'current'})
MATCH (tool:R2P {release: now.release, id: $tool})
OPTIONAL MATCH (tool)-[relation]-(other:R2P)
WHERE other.kind <> 'Passage'
WITH tool, collect(DISTINCT other)[0..50] AS others
WITH [tool] + others AS all
UNWIND all AS one
OPTIONAL MATCH (one)-[relation]->(two:R2P)
WHERE two IN all
RETURN [node IN all | node {.id, .name, .kind}] AS nodes, collect(DISTINCT relation {.id}) AS relations
