// The editor for queries: GraphiQL, bundled with the program so that it needs nothing from elsewhere.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { setNonce } from 'get-nonce';
import { GraphiQL } from 'graphiql';
import 'graphiql/graphiql.css';
import './editor.css';

const example = `# Who is accountable for each workstream?
# Ctrl+Enter runs it.
# Ctrl+Space shows what can come next.
{
  programmes(
    where: { kind: { eq: WORKSTREAM } }
  ) {
    answeredFor
    nodes {
      name
      accountabilities(
        where: {
          responsibility: { eq: ACCOUNTABLE }
        }
      ) {
        nodes {
          person { name }
          standing
          citations {
            source { title }
            place
          }
        }
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

// The dialogs add a style element while they are open; the page's policy knows it by this.
setNonce(document.currentScript.nonce);

// Tab leaves the editor, as it leaves every other field: nobody who works by keyboard is caught in it.
document.addEventListener('focusin', event => {
  const editor = event.target.closest('.CodeMirror')?.CodeMirror;
  if (!editor || editor.state.leavesByTab) return;
  editor.state.leavesByTab = true;
  editor.addKeyMap({ Tab: false, 'Shift-Tab': false });
});

const asked = new URLSearchParams(window.location.search);
createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, {
  fetcher,
  defaultQuery: example,
  query: asked.get('query') ?? undefined,
  variables: asked.get('variables') ?? undefined,
  operationName: asked.get('operationName') ?? undefined,
}));
