MATCH (one:R2P {release: $release}), (other:R2P {release: $release}) WHERE one.id < other.id WITH one, other LIMIT 1 CREATE (one)-[:REGARDING]->(other)
