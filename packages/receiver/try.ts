import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';
import { mkdtempSync } from 'node:fs';
const r = await createReceiver({ data: mkdtempSync('/tmp/try-'), apiKey: 'k'.repeat(20), log: console.log, page: { contract: {jurisdiction:'NL'}, locale:'nl-NL', support:{company:'De Lange Adem', email:'lezers@langeadem.example', phone:'+31 20 000 0000'} } });
const s = await serve(r,{port:8899}); console.log(s.url);
