/**
 * Papers: tagged PDF with embedded fonts, and CSV that no spreadsheet takes for a formula. Knows nothing of what is on them.
 * The fonts are Source Sans 3 (OFL, {@code fonts/OFL-source-sans-3.txt}), cut to Latin letters.
 */
package org.allmende.platform.documents;
