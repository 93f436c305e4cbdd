MATCH (release:R2PRelease) RETURN release.id AS id
