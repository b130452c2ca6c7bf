/** What a driven run imports. */
export {
  type DriveOptions,
  editorOf,
  eventually,
  openFile,
  openWorkbench,
  runCommand,
  shownLines,
  until,
  type Workbench,
  webviewOf,
} from './drive.ts';
export { inEveryTheme, wear } from './themes.ts';
