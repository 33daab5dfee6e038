import { readPdf } from './support/pdf.ts'; import { readFileSync, readdirSync } from 'node:fs';
const t=performance.now();
for (const f of readdirSync('/tmp/pdf').filter(f=>f.endsWith('.pdf'))) { const r = await readPdf(readFileSync('/tmp/pdf/'+f)); const bad=r.lines.map((n,i)=>[i+1,n]).filter(([,n])=>n<3); if(bad.length) console.log(f, r.pages, JSON.stringify(bad)); }
console.log(performance.now()-t);
