// The editor for queries: GraphiQL, bundled with the program so that it needs nothing from elsewhere.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import 'graphiql/graphiql.css';
import './editor.css';

const example = `# Who is accountable for each workstream, and how sure is that?
# Press Ctrl+Enter to run, Ctrl+Space for what can come next, F1 for all commands. Esc and then Tab leaves the editor.
{
  programmes(where: { kind: { eq: WORKSTREAM } }, order: [{ name: ASC }]) {
    answeredFor
    nodes {
      name
      accountabilities(where: { responsibility: { eq: ACCOUNTABLE } }, order: [{ person: { name: ASC } }]) {
        nodes { person { name } standing citations { source { title } place } }
      }
    }
  }
}
`;

const fetcher = async request => {
  const response = await fetch(window.location.pathname, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
};

const asked = new URLSearchParams(window.location.search);
createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, {
  fetcher,
  defaultQuery: example,
  query: asked.get('query') ?? undefined,
  variables: asked.get('variables') ?? undefined,
  operationName: asked.get('operationName') ?? undefined,
}));
