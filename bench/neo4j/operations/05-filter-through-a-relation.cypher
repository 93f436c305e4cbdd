MATCH (now:R2PCurrent {name: 'current'})
MATCH (actor:R2P {release: now.release, id: $actor})-[:HOLDS]->(power:Power)
WITH DISTINCT power ORDER BY power.rankName
RETURN count(power) AS totalCount, collect(power {.id, .name, .act})[0..25] AS powers
