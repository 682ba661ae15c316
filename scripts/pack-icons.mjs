// Draws the icons of the packages from main/shell/icons/*.svg: node scripts/pack-icons.mjs [program of a Chromium]
// The result is checked in; run it again when a drawing changes.
import fs from 'node:fs';
import { chromium } from '@playwright/test';
import { inRoot } from './lib/paths.mjs';
import { runCommand, say } from './lib/plain.mjs';

const FOLDER = inRoot('main/shell/icons');
/** Below this edge the tile would leave too little of the house. */
const TILE_FROM = 48;
const LINUX = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS = [16, 24, 32, 48, 64, 128, 256];
/** Apple's names for PNGs by edge; two names where a size also serves a denser screen. */
const MAC = /** @type {[string, number][]} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]);

await runCommand(async () => {
  const pictures = await draw([...new Set([...LINUX, ...WINDOWS, ...MAC.map(([, size]) => size)])]);
  fs.mkdirSync(`${FOLDER}/linux`, { recursive: true });
  for (const size of LINUX) fs.writeFileSync(`${FOLDER}/linux/${size}x${size}.png`, get(pictures, size));
  fs.writeFileSync(`${FOLDER}/icon.ico`, windowsIcon(WINDOWS.map((size) => [size, get(pictures, size)])));
  fs.writeFileSync(`${FOLDER}/icon.icns`, macIcon(MAC.map(([name, size]) => [name, get(pictures, size)])));
  say(`drawn: ${pictures.size} sizes`);
  return 0;
});

/** @param {number[]} sizes @returns {Promise<Map<number, Buffer>>} PNGs by edge in pixels */
async function draw(sizes) {
  const browser = await chromium.launch({
    executablePath: process.argv[2] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const pictures = new Map();
  for (const size of sizes) {
    const svg = fs.readFileSync(`${FOLDER}/${size < TILE_FROM ? 'icon-small' : 'icon'}.svg`, 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return pictures;
}

/** @param {Map<number, Buffer>} pictures @param {number} size */
function get(pictures, size) {
  return pictures.get(size) ?? Buffer.alloc(0);
}

/** A header, one entry of 16 bytes per picture, the pictures. @param {[number, Buffer][]} pictures */
function windowsIcon(pictures) {
  const header = Buffer.from([0, 0, 1, 0, pictures.length, 0]);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(([size, png]) => {
    const entry = Buffer.alloc(16);
    entry.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0]); // 256 is written as 0
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(([, png]) => png)]);
}

/** Chunks of name, length and PNG, in one chunk around them. @param {[string, Buffer][]} pictures */
function macIcon(pictures) {
  const chunks = pictures.map(([name, png]) => chunk(name, png));
  return chunk('icns', Buffer.concat(chunks));
}

/** @param {string} name @param {Buffer} content */
function chunk(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}
