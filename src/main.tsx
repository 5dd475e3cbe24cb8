import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/kit/tokens.css';
import './ui/kit/base.css';
import './ui/kit/forced-colours.css';
import './ui/kit/touch.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isTrip, schemaNumber } from './files/schema';
import { upgradePatch } from './files/upgrades/upgrade';
import { browserPorts } from './platform/browser';
import { createLegation } from './store/store';
import { LegationContext } from './store/use-legation';
import { App } from './ui/app/app';

const legation = createLegation(browserPorts({ isTrip, schema: schemaNumber, upgradePatch }));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
createRoot(root).render(
  <StrictMode>
    <LegationContext value={legation}>
      <App />
    </LegationContext>
  </StrictMode>,
);
void legation.actions.start();
