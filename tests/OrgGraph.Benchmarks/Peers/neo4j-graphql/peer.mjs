// Neo4j's own GraphQL library over the same database, behind Node's own HTTP server. It is given what helps it: documents that are parsed and validated once,
// one pool of connections, and an index for every order and filter of the queries. Prints its address, and serves until its input ends.
//
//   node peer.mjs bolt://localhost:7687 [DATABASE [USER PASSWORD]]
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { execute, parse, validate } from "graphql";
import neo4j from "neo4j-driver";

const [address, database = "neo4j", user, password] = process.argv.slice(2);
const typeDefs = `
  type Person @node {
    id: ID!
    name: String!
    namePlace: String!
    boards: [Board!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership")
    posts: [Post!]! @relationship(type: "HOLDS", direction: OUT, properties: "Holding")
  }

  type Post @node {
    id: ID!
    name: String!
    boards: [Board!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership")
    holders: [Person!]! @relationship(type: "HOLDS", direction: IN, properties: "Holding")
  }

  type Board @node {
    id: ID!
    name: String!
    kind: String!
    members: [Person!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Membership")
    posts: [Post!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Membership")
  }

  type Membership @relationshipProperties {
    role: String!
    startLo: Int!
    endHi: Int!
  }

  type Holding @relationshipProperties {
    startLo: Int!
    endHi: Int!
  }
`;

const driver = neo4j.driver(address, user ? neo4j.auth.basic(user, password) : undefined);
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GT: true } } } }).getSchema();
const documents = new Map();

function checked(query) {
  if (!documents.has(query)) {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) throw new Error(errors.join("\n"));
    documents.set(query, document);
  }
  return documents.get(query);
}

async function answer(body) {
  const { query, variables } = JSON.parse(body);
  return execute({ schema, document: checked(query), variableValues: variables, contextValue: { sessionConfig: { database } } });
}

const server = createServer((request, response) => {
  const parts = [];
  request.on("data", part => parts.push(part));
  request.on("end", async () => {
    const result = await answer(Buffer.concat(parts)).catch(error => ({ errors: [{ message: String(error) }] }));
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(result));
  });
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
process.stdin.on("end", () => process.exit(0)).resume();
