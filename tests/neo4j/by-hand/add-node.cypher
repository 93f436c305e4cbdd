MATCH (entity:R2P {release: $release}) WITH properties(entity) AS all LIMIT 1 CREATE (added:R2P:Tool) SET added = all {.*, id: "added-by-hand"}
