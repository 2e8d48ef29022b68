// Run as a process of its own: the package unpacks into the temporary folder of its process and decides on
// import whether to bring its own libraries, so both are settled by the environment it is started with.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
