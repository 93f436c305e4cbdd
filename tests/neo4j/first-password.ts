import { readFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'

const setPassword = readFileSync(new URL('first-password.cypher', import.meta.url), 'utf8')

/** True when the server answers to the password; where it still has the one it came with, that is changed first. */
export async function tryToReach(uri: string, password: string): Promise<boolean> {
  if (await answers(uri, password)) return true
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'), impatient)
  try {
    await driver.executeQuery(setPassword, { password }, { database: 'system' })
    return await answers(uri, password)
  } catch {
    return false
  } finally {
    await driver.close()
  }
}

const impatient = { connectionTimeout: 1000, connectionAcquisitionTimeout: 2000, maxTransactionRetryTime: 0 }

async function answers(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), impatient)
  try {
    await driver.verifyConnectivity()
    return true
  } catch {
    return false
  } finally {
    await driver.close()
  }
}
