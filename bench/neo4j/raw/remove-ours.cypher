MATCH (ours:R2P|R2PRelease|R2PRow|R2PCurrent) WITH ours LIMIT 5000 DETACH DELETE ours RETURN count(*) AS removed
