MATCH (now:R2PCurrent {name: 'current'})
CALL db.index.fulltext.queryNodes('r2p_words', '+release:' + now.release + ' +(nameWords:peace* aliasWords:peace* summaryWords:peace*)') YIELD node, score
WITH node, score ORDER BY score DESC
RETURN count(node) AS totalCount, collect(node {.id, .name, .kind})[0..10] AS nodes
