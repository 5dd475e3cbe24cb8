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

/** A start that is quicker than this shows the trip at once, and not first that it is coming. */
const PATIENCE_MS = 150;

const legation = createLegation(browserPorts({ isTrip, schema: schemaNumber, upgradePatch }));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
const screens = createRoot(root);
const draw = (): void =>
  screens.render(
    <StrictMode>
      <LegationContext value={legation}>
        <App />
      </LegationContext>
    </StrictMode>,
  );
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
void Promise.race([legation.actions.start(), patience]).finally(draw);
