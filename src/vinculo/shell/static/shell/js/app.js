// One line per behaviour. Every page works without any of them.
import "./theme.js";
import "./toasts.js";
import "./menus.js";
import "./tabs.js";
import "./side-panel.js";
import "./shortcuts.js";
import "./finding.js";
import "./walking.js";
import "./help.js";
import "./confirm.js";
import "./busy.js";
import "./drafts.js";
import "./at-once.js";
import "./waiting.js";
import "./error-summary.js";
import "./live-bell.js";
import "./live-page.js";
