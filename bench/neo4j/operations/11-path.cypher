MATCH (now:R2PCurrent {name: 'current'})
MATCH (one:R2P {release: now.release, id: $actor})
MATCH (other:R2P {release: now.release, id: $case})
MATCH way = allShortestPaths((one)-[*..4]-(other))
RETURN [node IN nodes(way) | node.id] AS nodes
LIMIT 3
