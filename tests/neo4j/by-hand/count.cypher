MATCH (entity:R2P) RETURN count(entity) AS count
