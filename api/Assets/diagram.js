import '../../viz/Browser/diagram.js';
