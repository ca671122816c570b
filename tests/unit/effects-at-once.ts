import { options } from 'preact';

// Preact waits for a frame before it runs effects, with a timer in case none comes. A test that ends first takes the
// document away under that timer, and a run in which every test passed fails.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);
