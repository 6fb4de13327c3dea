try {
	const chosen = localStorage.getItem('waymark-colours');
	if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.colours = chosen;
} catch {}
