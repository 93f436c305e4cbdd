MATCH (stray:R2P) WHERE stray.release IS NULL DETACH DELETE stray
