import { crx, type CrxPlugin, type ManifestV3Export } from '@crxjs/vite-plugin';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import product from './package.json' with { type: 'json' };

type Browser = 'chromium' | 'firefox';
const browser: Browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/**
 * `LOCAL=1` makes the build that the demo and the end-to-end tests load: it also runs on this machine's own pages and
 * may ask upstreams that tests serve. The release build has neither.
 */
const local = process.env.LOCAL === '1';
const LOCAL_PAGES = ['http://127.0.0.1/*', 'http://localhost/*'];
const upstreams = local ? JSON.parse(process.env.UPSTREAMS ?? '{}') : {};

type Manifest = Record<string, unknown> & typeof base & { version: string };

/** What `src/reference` names is what may be asked, and nothing else: each address written there, once, in order. */
function askedHosts(): string[] {
  const files = readdirSync('src/reference', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!generated)\.ts$/.test(name),
  );
  const text = files.map((name) => readFileSync(join('src/reference', name), 'utf8')).join('\n');
  return [...new Set(text.match(/(?<=['`])https:\/\/[\w.-]+/g))].toSorted();
}

/** Everything in which the two browsers' manifests differ. */
function manifestFor(target: Browser): ManifestV3Export {
  const manifest: Manifest = { ...structuredClone(base), version: product.version };
  const sources = ["'self'", ...(local ? ['http://127.0.0.1:*'] : []), ...askedHosts()];
  const policy = manifest.content_security_policy;
  policy.extension_pages = policy.extension_pages.replace("connect-src 'self'", `connect-src ${sources.join(' ')}`);
  if (local) manifest.host_permissions.push(...LOCAL_PAGES);
  if (target === 'chromium') return manifest as ManifestV3Export;
  const { side_panel, minimum_chrome_version: _, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [base.background.service_worker], type: 'module' },
    permissions: base.permissions.filter((name) => name !== 'sidePanel'),
    sidebar_action: { default_panel: side_panel.default_path, default_title: '__MSG_name__', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'chiosa@chiosa.example',
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/**
 * Takes away what the pages of the web could see or what store reviewers rightly ask about: web-accessible resources
 * (the content scripts are self-contained and injected by the background), the unused module twins of those scripts,
 * and the HTML sink of Preact's `dangerouslySetInnerHTML`, which then writes text.
 */
function tidy(): CrxPlugin {
  const withoutHtmlSink = (code: string) =>
    code.replaceAll(/\b([\w$]+)\.innerHTML=([\w$]+)\.__html/g, '$1.textContent=$2.__html');
  return {
    name: 'tidy',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle(_options, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type === 'chunk') {
          if (output.facadeModuleId && /\/src\/page\/[^?]*$/.test(output.facadeModuleId)) delete bundle[name];
          else output.code = withoutHtmlSink(output.code);
        } else if (output.fileName.endsWith('.js')) output.source = withoutHtmlSink(String(output.source));
      }
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const needed = new Set(chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]));
      for (const { fileName, isEntry, isDynamicEntry } of chunks)
        if (!isEntry && !isDynamicEntry && !needed.has(fileName)) delete bundle[fileName];
    },
  };
}

export default defineConfig({
  build: {
    outDir: `dist/${local ? 'local/' : ''}${browser}`,
    target: browser === 'firefox' ? 'firefox149' : 'chrome128',
    modulePreload: false,
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        welcome: 'src/ui/welcome/index.html',
        ...(browser === 'firefox' ? { notebook: base.side_panel.default_path } : {}),
      },
    },
  },
  define: { __UPSTREAMS__: JSON.stringify(upstreams) },
  plugins: [
    crx({
      manifest: manifestFor(browser),
      browser: browser === 'firefox' ? 'firefox' : 'chrome',
    }),
    tidy(),
  ],
});
